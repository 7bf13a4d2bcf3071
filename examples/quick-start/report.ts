import { styleText } from 'node:util';

/** A step of the program and the call it makes. */
export interface Step {
  readonly title: string;
  readonly call: string;
}

/** Progress of an operation. */
export interface Progress {
  readonly phase: string;
}

/** Runs a step and reports on it. `summarize` describes the result in a few words. */
export type RunStep = <Result>(
  step: Step,
  work: (onProgress: (progress: Progress) => void) => Promise<Result>,
  summarize: (result: Result) => string,
) => Promise<Result>;

/** Where to write the report: `process.stdout` or anything like it. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

interface Finished extends Step {
  readonly result: string;
  readonly seconds: string;
  readonly failed: boolean;
}

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** Shows the running step, as a live line on a terminal and as plain lines elsewhere, and a table of all steps at the end. */
export class Report {
  readonly #output: Output;
  readonly #now: () => number;
  readonly #steps: Finished[] = [];

  constructor(output: Output = process.stdout, now: () => number = () => performance.now()) {
    this.#output = output;
    this.#now = now;
  }

  readonly step: RunStep = async (step, work, summarize) => {
    const start = this.#now();
    const seconds = (): string => `${((this.#now() - start) / 1000).toFixed(1)} s`;
    let phase = 'started';
    let frame = 0;
    const redraw = (): void => {
      const spinner = this.#style('cyan', frames[frame++ % frames.length] ?? '');
      this.#output.write(`\r\u001b[2K${spinner} ${step.title} ${this.#style('dim', `${phase} ${seconds()}`)}`);
    };
    const timer = this.#output.isTTY ? setInterval(redraw, 80) : undefined;
    if (!timer) this.#output.write(`${step.title} …\n`);
    const onProgress = (progress: Progress): void => {
      phase = progress.phase;
      if (!timer) this.#output.write(`  ${phase} ${seconds()}\n`);
    };
    try {
      const result = await work(onProgress);
      this.#finish(step, summarize(result), seconds(), false);
      return result;
    } catch (error) {
      this.#finish(step, error instanceof Error ? error.message : String(error), seconds(), true);
      throw error;
    } finally {
      clearInterval(timer);
    }
  };

  /** Writes the table of all steps. */
  writeTable(): void {
    const rows = this.#steps.map(({ title, call, result, seconds }) => [title, call, result, seconds]);
    const head = ['step', 'call', 'result', 'time'];
    const widths = head.map((text, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? text).length)));
    // On a narrow terminal, the result wraps.
    const room = (this.#output.columns || 120) - ((widths[0] ?? 0) + (widths[1] ?? 0) + (widths[3] ?? 0) + 6);
    widths[2] = Math.min(widths[2] ?? 0, Math.max(20, room));
    const line = ([title = '', call = '', result = '', seconds = '']: readonly string[]): string =>
      wrap(result, widths[2] ?? 0)
        .map((text, index) => {
          const cells = index === 0 ? [title, call, text, seconds.padStart(widths[3] ?? 0)] : ['', '', text, ''];
          return cells
            .map((cell, column) => cell.padEnd(widths[column] ?? 0))
            .join('  ')
            .trimEnd();
        })
        .join('\n');
    this.#output.write(`\n${this.#style('bold', line(head))}\n`);
    this.#output.write(`${this.#style('dim', widths.map((width) => '─'.repeat(width)).join('  '))}\n`);
    rows.forEach((row, index) => {
      const text = line(row);
      this.#output.write(`${this.#steps[index]?.failed ? this.#style('red', text) : text}\n`);
    });
  }

  #finish(step: Step, result: string, seconds: string, failed: boolean): void {
    this.#steps.push({ ...step, result, seconds, failed });
    const mark = failed ? this.#style('red', '✗') : this.#style('green', '✓');
    const start = this.#output.isTTY ? '\r\u001b[2K' : '';
    this.#output.write(`${start}${mark} ${step.title}: ${result} ${this.#style('dim', seconds)}\n`);
  }

  #style(format: Parameters<typeof styleText>[0], text: string): string {
    return this.#output.isTTY ? styleText(format, text, { validateStream: false }) : text;
  }
}

/** Lines of at most `width` characters, broken at spaces where possible. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let rest = text.replaceAll(/\s+/g, ' ').trim();
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width);
    const end = space > 0 ? space : width;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...lines, rest];
}
