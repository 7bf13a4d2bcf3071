import type { Property, Side } from './model.ts';

/** Whether a field belongs to this form: one that travels one way only is missing from the other. */
export const isOnSide = (property: Property, side: Side): boolean =>
  side === 'request' ? !property.readOnly : !property.writeOnly;
