import { signal } from '@preact/signals';
import type { Asked, ComparisonResult, Order, Reply, TracingResult } from './messages.ts';

/** How far the computation is. The last result stays on the page while another is made. */
export interface Running {
  readonly at: 'idle' | 'running' | 'cancelled' | 'failed';
  readonly done: number;
  readonly all: number;
  readonly fault?: { readonly message: string; readonly remedy: string } | undefined;
}

export const running = signal<Running>({ at: 'idle', done: 0, all: 0 });
export const result = signal<
  { readonly of: string; readonly value: TracingResult | ComparisonResult } | undefined
>(undefined);

let worker: Worker | undefined;
let busy = false;
let waiting: Order | undefined;

/** Computes in a worker; what is asked for while it works is done next, and only the last of it. */
export function order(pack: string, analysis: string, asked: Asked): void {
  const next: Order = { pack, analysis, asked };
  if (busy) {
    waiting = next;
    return;
  }
  worker ??= begin();
  busy = true;
  running.value = { at: 'running', done: 0, all: 0 };
  worker.postMessage(next);
  worker.onmessage = ({ data }: MessageEvent<Reply>) => heard(data, analysis);
  worker.onerror = (event) => {
    // It may be dead, and then would never answer again.
    worker?.terminate();
    worker = undefined;
    heard({ kind: 'failed', message: event.message, remedy: '' }, analysis);
  };
}

function begin(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

function heard(reply: Reply, analysis: string): void {
  if (reply.kind === 'progress') {
    running.value = { at: 'running', done: reply.done, all: reply.all };
    return;
  }
  busy = false;
  if (reply.kind === 'failed') {
    running.value = { at: 'failed', done: 0, all: 0, fault: reply };
  } else {
    running.value = { at: 'idle', done: 0, all: 0 };
    result.value = { of: analysis, value: reply };
  }
  const next = waiting;
  waiting = undefined;
  if (next) order(next.pack, next.analysis, next.asked);
}

/** Ends the work there and then; the next order begins anew. */
export function cancel(): void {
  worker?.terminate();
  worker = undefined;
  busy = false;
  waiting = undefined;
  running.value = { at: 'cancelled', done: 0, all: 0 };
}
