import type { Regions } from './regions.ts';

/** What stands where the app would, in a clone that has not built it yet. */
export function placeholder(regions: Regions): string {
  const items = [...regions.keys()].map(
    (id) => `<li><a href="/api/${id}/list/incident">/api/${id}/list/incident</a></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Casus</title></head>
<body>
<h1>Casus</h1>
<p>The app is not built yet: run <code>npm run build:web</code>, then load this page again.</p>
<p lang="ru">Приложение ещё не собрано: выполните <code>npm run build:web</code> и обновите страницу.</p>
<p>The questions can be asked already; <a href="/api/openapi.json">/api/openapi.json</a> describes them.</p>
<ul>${items.join('')}</ul>
</body>
</html>
`;
}
