import { effect } from '@preact/signals';
import { render } from 'preact';
import { App } from './app.tsx';
import { heads, loadHeads, loadRecord } from './load-edition.ts';
import { address, followLink } from './state.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/card.css';
import './styles/picture.css';
import './styles/print.css';

const root = document.getElementById('app');
if (!root) throw new Error('the page has no place for the app');

document.addEventListener('click', followLink);
effect(() => {
  const { lang, query } = address.value;
  // Set only where they change: a browser works out every style anew, even for the same value.
  const page = document.documentElement;
  const theme = query.theme ?? 'auto';
  if (page.lang !== lang) page.lang = lang;
  if (page.dataset.theme !== theme) page.dataset.theme = theme;
});
effect(() => {
  const { region, query } = address.value;
  if (heads.value && region !== undefined) void loadRecord(region, query.ed);
});
void loadHeads();
render(<App />, root);
