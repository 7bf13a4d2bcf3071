import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { definitions } from './document.ts';

/** ajv over the JSON Schema of all forms. What the vocabulary lacks is added here, by other means than the package's. */
// Not strict about `required` inside `not` and `x-range` beside a reference: both are right as they are.
const ajv = new Ajv2020({ allErrors: false, strict: true, strictRequired: false, strictTypes: false });
formats.default(ajv, ['date-time']);
ajv.addFormat('int64', {
  validate: (text: string) =>
    /^-?\d+$/.test(text) && String(BigInt(text)) === text && BigInt.asIntN(64, BigInt(text)) === BigInt(text),
});
ajv.addFormat('google-duration', {
  validate: (text: string) => {
    const [, sign = '', seconds = '', fraction = ''] = /^(-?)(\d+)(\.\d+)?s$/.exec(text) ?? [];
    return (
      seconds !== '' &&
      seconds.length <= 12 &&
      fraction.length <= 10 &&
      BigInt(sign + seconds) <= 315576000000n &&
      BigInt(sign + seconds) >= -315576000000n
    );
  },
});
ajv.addFormat('field-mask', {
  validate: (text: string) =>
    text === '' || text.split(',').every((path) => path.split('.').every((name) => /^[A-Za-z]\w*$/.test(name))),
});
ajv.addKeyword({
  keyword: 'x-range',
  type: 'string',
  validate: ({ minimum, maximum }: { minimum?: number; maximum?: number }, text: string) => {
    if (!/^-?\d+$/.test(text)) return true;
    return (
      (minimum === undefined || BigInt(text) >= BigInt(minimum)) &&
      (maximum === undefined || BigInt(text) <= BigInt(maximum))
    );
  },
});
ajv.addSchema({ $id: 'all', $defs: definitions });

const compiled = new Map<string, ValidateFunction>();

/** Whether ajv takes a value. */
export function ajvTakes(name: string, value: unknown): boolean {
  let validate = compiled.get(name);
  if (!validate) {
    validate = ajv.compile({ $ref: `all#/$defs/${name}` });
    compiled.set(name, validate);
  }
  return validate(value) as boolean;
}
