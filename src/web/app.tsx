import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { Footer } from './frame/footer.tsx';
import { Header } from './frame/header.tsx';
import { Loading } from './frame/loading.tsx';
import { NotFound } from './frame/not-found.tsx';
import { frameTexts } from './frame/texts.ts';
import { Home } from './home/view.tsx';
import { fault, ofRecord } from './load-edition.ts';
import { address, record } from './state.ts';
import { type View, viewOf } from './views.ts';

/** The frame: stage, what is selected beside it, time below; or a page to read. */
export function App() {
  const { view: id, region, embed, lang } = address.value;
  const t = frameTexts(lang);
  const view = viewOf(id);
  if (region === undefined || id === 'home') return <Page body={<Home />} />;
  if (!view || fault.value?.kind === 'no-region') return <Page body={<NotFound />} />;
  const body = record.value ? <Shown key={view.id} view={view} /> : <Loading />;
  const parts = ofRecord.value;
  if (embed) {
    return (
      <div class="frame embedded" data-ready={record.value !== undefined}>
        <main class={view.stage ? 'stage' : 'page'}>{body}</main>
        {parts && <parts.CardHost />}
      </div>
    );
  }
  return (
    <div class={`frame ${view.stage ? 'with-stage' : 'with-page'}`}>
      <a class="skip" href="#main">
        {t.skip}
      </a>
      <Header />
      <main id="main" tabIndex={-1} class={view.stage ? 'stage' : 'page'}>
        {body}
      </main>
      {view.stage && parts && <parts.SidePanel />}
      {view.timed && parts && <parts.TimeControl />}
      <Footer />
      {parts && <parts.CardHost />}
      {parts && <parts.Endnotes />}
    </div>
  );
}

function Page({ body }: { body: preact.ComponentChild }) {
  const t = frameTexts(address.value.lang);
  return (
    <div class="frame with-page">
      <a class="skip" href="#main">
        {t.skip}
      </a>
      <Header />
      <main id="main" tabIndex={-1} class="page">
        {body}
      </main>
      <Footer />
    </div>
  );
}

/** Views whose code has come; a view seen before is shown at once. */
const come = new Map<string, ComponentType>();

function Shown({ view }: { view: View }) {
  const Body = useSignal(come.get(view.id));
  const failed = useSignal(false);
  useEffect(() => {
    if (come.has(view.id)) return;
    view.load().then(
      (module) => {
        come.set(view.id, module.View);
        Body.value = module.View;
      },
      () => {
        failed.value = true;
      },
    );
  }, [view]);
  if (failed.value) return <Loading failed />;
  return Body.value ? <Body.value /> : <Loading />;
}
