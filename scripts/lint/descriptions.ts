import type { Problem } from './problem.ts';
import type { Place } from './visit.ts';

const rule = 'description';

/** Everything has a description that is a sentence, says something and is not a placeholder. */
export function checkDescriptions(places: readonly Place[]): Problem[] {
  const problems: Problem[] = [];
  for (const { kind, node } of places) {
    const complain = (message: string, pointer = node.pointer) => problems.push({ pointer, rule, message });
    const text = node.get('description').stringOr('').trim();
    if (text === '') complain(`the ${kind} has no description`);
    else if (/\b(TODO|FIXME|TBD)\b/.test(text)) complain(`the description of the ${kind} is a placeholder; write it`);
    else if (text.length < 4 || !/[.!?`)]$/.test(text)) complain(`the description of the ${kind} is not a sentence`);
    const summary = node.get('summary');
    if (kind === 'operation' && /\b(TODO|FIXME|TBD)\b/.test(summary.stringOr('')))
      complain('the summary of the operation is a placeholder; write it', summary.pointer);
    if ((kind === 'operation' || kind === 'schema') && !node.get('x-docs').exists) {
      complain(`the ${kind} has no x-docs: name the documentation page it was written from`);
    }
    if (kind === 'schema') {
      for (const value of node.get('enum').items()) {
        const described = node.get('x-enumDescriptions').get(value.string());
        if (!described.exists)
          complain(`the value ${value.string()} has no description in x-enumDescriptions`, value.pointer);
        else if (/\bTODO\b/.test(described.string()))
          complain('the description of the value is a placeholder; write it', described.pointer);
      }
      for (const name of node.get('x-enumDescriptions').keys()) {
        const isValue = node
          .get('enum')
          .items()
          .some((value) => value.value === name);
        if (!isValue) complain(`${name} is not a value of the enum`, node.get('x-enumDescriptions').get(name).pointer);
      }
    }
  }
  return problems;
}
