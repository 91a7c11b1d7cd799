/** What `casus serve` and `casus publish` say. */
const en = {
  at: (url: string) => `Casus is at ${url} (Ctrl+C ends it)`,
  faults: (region: string) => `casus: ${region} has faults; casus check shows them`,
  open: (host: string) =>
    `casus: whoever reaches ${host} can read all that is served, the texts of your library too`,
  pages: (folder: string, pages: number, base: string) =>
    `${folder}: ${pages} pages, to stand at ${base}`,
  edition: (region: string, edition: string) => `${region}, edition ${edition}`,
  kept: (editions: number) => `earlier editions kept: ${editions}`,
};

const ru: typeof en = {
  at: (url) => `Casus работает по адресу ${url} (Ctrl+C — завершить)`,
  faults: (region) => `casus: в базе ${region} есть ошибки; их покажет casus check`,
  open: (host) =>
    `casus: всё, что отдаёт сервер, включая тексты вашей библиотеки, может прочесть любой, кому доступен ${host}`,
  pages: (folder, pages, base) => `${folder}: страниц — ${pages}, место на сайте — ${base}`,
  edition: (region, edition) => `${region}, редакция ${edition}`,
  kept: (editions) => `сохранено прежних редакций: ${editions}`,
};

export const SERVE_TEXTS = { en, ru };
