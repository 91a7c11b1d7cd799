import type { Lang } from '../../view/lang.ts';
import { inDetail } from '../../view/map/detail.ts';
import type { LayerId } from '../../view/map/layers.ts';
import type { MapModel } from '../../view/map/model.ts';
import { mapTexts } from '../../view/map/texts.ts';
import type { Geography } from './geography.ts';

/** What the signs mean: below the map, so that it covers nothing. Only what is shown is explained. */
export function Legend({
  model,
  geography,
  layers,
  lang,
}: {
  model: MapModel;
  geography: Geography | undefined;
  layers: readonly LayerId[];
  lang: Lang;
}) {
  const t = mapTexts(lang);
  const detailed = geography !== undefined && inDetail(geography.detail, model);
  const styles = [...new Set(model.borders.map(({ style }) => style))];
  const signs: readonly (readonly [string, string])[] = [
    ...(layers.includes('incidents')
      ? ([
          ['lowest', t.key.lowest],
          ['highest', t.key.highest],
          ['earlier', t.key.earlier],
          ['within', t.key.within],
          ['area', t.key.area],
        ] as const)
      : []),
    ...(layers.includes('sections') ? ([['section', t.key.section]] as const) : []),
    ...(layers.includes('bases') ? ([['base', t.key.base]] as const) : []),
    ...(layers.includes('arms') ? ([['arms', t.key.arms]] as const) : []),
    ...styles.map((style) => [`line ${style}`, t.style[style]] as const),
    ['contested', t.key.contested],
    ...(detailed ? ([['frame', t.key.frame]] as const) : []),
  ];
  return (
    <section class="map-legend" aria-label={t.legend}>
      <p>
        {detailed ? geography.valley.line.title[lang] : t.outside}. {t.notLegal}
      </p>
      <svg width="0" height="0" class="sign-defs" aria-hidden="true">
        <pattern
          id="sign-hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <path d="M0 0V6" class="hatch-line" />
        </pattern>
      </svg>
      <ul>
        {signs.map(([sign, words]) => (
          <li key={sign}>
            <svg class="sign" width="26" height="16" aria-hidden="true">
              <Sign of={sign} />
            </svg>
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sign({ of }: { of: string }) {
  switch (of) {
    case 'lowest':
      return <circle class="lowest" cx={13} cy={8} r={6} />;
    case 'highest':
      return <circle class="highest" cx={13} cy={8} r={7} />;
    case 'earlier':
      return (
        <g class="incident earlier">
          <circle class="lowest" cx={13} cy={8} r={6} />
        </g>
      );
    case 'within':
      return (
        <g>
          <circle class="within" cx={13} cy={8} r={7} />
          <circle class="spot" cx={13} cy={8} r={2.5} />
        </g>
      );
    case 'area':
      return (
        <rect
          class="incident-area"
          x={1}
          y={1}
          width={24}
          height={14}
          style={{ fill: 'url(#sign-hatch)' }}
        />
      );
    case 'section':
      return (
        <g class="section">
          <path d="M13 2L19 8L13 14L7 8Z" />
        </g>
      );
    case 'base':
      return (
        <g class="base">
          <rect x={8} y={3} width={10} height={10} />
        </g>
      );
    case 'arms':
      return (
        <path class="flow now" d="M2 11Q13 2 23 9" stroke-width={2} marker-end="url(#map-arrow)" />
      );
    case 'contested':
      return <rect class="land contested" x={1} y={1} width={24} height={14} />;
    case 'frame':
      return <path class="frame-edge" d="M2 8H24" />;
    default:
      return <path class={`border ${of.replace('line ', '')}`} d="M2 8H24" />;
  }
}
