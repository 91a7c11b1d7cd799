/** What a piece of work gave and took: milliseconds of wall clock and of processor time, all threads. */
export interface Timed<T> {
  readonly result: T;
  readonly wall: number;
  readonly cpu: number;
}

/** Runs the work once, without warming up. */
export function timed<T>(work: () => T): Timed<T> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const result = work();
  return stopped(result, start, cpu);
}

/** The same for work that waits on other threads. */
export async function timedAsync<T>(work: () => Promise<T>): Promise<Timed<T>> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const result = await work();
  return stopped(result, start, cpu);
}

function stopped<T>(result: T, start: number, cpu: NodeJS.CpuUsage): Timed<T> {
  const wall = performance.now() - start;
  const used = process.cpuUsage(cpu);
  return { result, wall, cpu: (used.user + used.system) / 1000 };
}
