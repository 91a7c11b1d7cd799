import { afterEach, expect, test, vi } from 'vitest';
import type { Asked, Order } from '../../src/web/tests/messages.ts';
import { cancel, order, running } from '../../src/web/tests/run.ts';

class FakeWorker {
  static readonly begun: FakeWorker[] = [];
  readonly orders: string[] = [];
  onmessage: ((event: unknown) => void) | undefined;
  onerror: ((event: unknown) => void) | undefined;
  ended = false;

  constructor() {
    FakeWorker.begun.push(this);
  }
  postMessage({ analysis }: Order): void {
    if (this.ended) throw new Error('nobody hears it');
    this.orders.push(analysis);
  }
  terminate(): void {
    this.ended = true;
  }
}

afterEach(() => {
  cancel();
  vi.unstubAllGlobals();
});

test('after a worker has died, the next order goes to a new one', () => {
  vi.stubGlobal('Worker', FakeWorker);
  order('pack', 'first', {} as Asked);
  order('pack', 'second', {} as Asked);
  FakeWorker.begun[0]?.onerror?.({ message: 'out of memory' });
  expect(FakeWorker.begun.map(({ orders, ended }) => [orders, ended])).toEqual([
    [['first'], true],
    [['second'], false],
  ]);
  expect(running.value.at).toBe('running');
});
