/**
 * What a program has to know of the files beside it: the one window that is drawn in detail, whose maps
 * show it, what of it is looked at first, and which of its lines is drawn from which day on. Texts are
 * those of the map; the treaty between the two states was signed on the day on which the line changes.
 */
export const manifest = {
  detail: {
    title: { en: 'Fergana valley', ru: 'Ферганская долина' },
    states: ['KG', 'TJ', 'UZ'],
    view: [69.3, 39.6, 73, 41.2],
    water: 'valley-water',
    lines: [
      {
        file: 'valley-before',
        title: {
          en: 'Line as in OpenStreetMap of 2018, before the treaty of 2025',
          ru: 'Линия по OpenStreetMap 2018 года, до договора 2025 года',
        },
      },
      {
        file: 'valley-after',
        from: '2025-03-13',
        title: {
          en: 'Line as in OpenStreetMap of 2026',
          ru: 'Линия по OpenStreetMap 2026 года',
        },
      },
    ],
  },
};
