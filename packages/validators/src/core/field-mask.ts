const shape = /^(?:[a-z]\w*(?:\.[a-z]\w*)*(?:,(?!$)|$))*$/i;

/** Whether a value is a field mask as JSON has it: paths of names joined by dots, joined by commas. May be empty. */
export const isFieldMask = (value: unknown): value is string => typeof value === 'string' && shape.test(value);
