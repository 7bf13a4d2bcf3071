import type { Model } from '../model/model.ts';
import { project } from './project.ts';

/** A file to write, its path relative to the output folder of its target. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

export type Emitter = (model: Model) => GeneratedFile[] | Promise<GeneratedFile[]>;

/** First line of every generated TypeScript file. */
export const header = `// Generated from ${project.document} by scripts/generate.ts. Do not edit.\n`;

/** A text as source. */
export const quote = (text: string): string => JSON.stringify(text);

/** A TSDoc block at the given indentation, or nothing for empty text. */
export function docComment(text: string, indent = ''): string {
  const lines = text.trim().replaceAll('*/', '*\\/').split('\n');
  if (lines.length === 1 && lines[0] === '') return '';
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`;
}
