// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { MaintenanceWindowSlot, MaintenanceWindowSlotInput } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { dayOfWeekInputRule, dayOfWeekRule } from './day-of-week.ts';
import { checkTimeOfDay, timeOfDayInputRule, timeOfDayRule } from './time-of-day.ts';

export const maintenanceWindowSlotRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    day: dayOfWeekRule,
    startTime: timeOfDayRule,
    duration: { kind: core.duration },
    allowTemporaryUnavailability: { kind: core.boolean },
  },
  required: ['startTime', 'duration'],
  test: checkMaintenanceWindowSlot,
};

export function checkMaintenanceWindowSlot(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptionalString(value.day) &&
    checkTimeOfDay(value.startTime) &&
    core.isDuration(value.duration) &&
    core.isOptionalBoolean(value.allowTemporaryUnavailability)
  );
}

/** Whether a value is a valid {@link MaintenanceWindowSlot} in a response. Never throws. */
export const isMaintenanceWindowSlot = (value: unknown): value is MaintenanceWindowSlot =>
  core.passes(checkMaintenanceWindowSlot, value);

/** Validates {@link MaintenanceWindowSlot} in a response. One weekly slot: a day, a start and a duration. */
export const maintenanceWindowSlot: core.Validator<MaintenanceWindowSlot> =
  /* @__PURE__ */ core.createResponseValidator(
    'MaintenanceWindowSlot',
    maintenanceWindowSlotRule,
    checkMaintenanceWindowSlot,
  );

export const maintenanceWindowSlotInputRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    day: dayOfWeekInputRule,
    startTime: timeOfDayInputRule,
    duration: { kind: core.duration },
    allowTemporaryUnavailability: { kind: core.boolean },
  },
  required: ['startTime', 'duration'],
};

/** Whether a value is a valid {@link MaintenanceWindowSlotInput} in a request. Never throws. */
export const isMaintenanceWindowSlotInput = (value: unknown): value is MaintenanceWindowSlotInput =>
  core.conforms(maintenanceWindowSlotInputRule, value);

/** Validates {@link MaintenanceWindowSlotInput} in a request. One weekly slot: a day, a start and a duration. */
export const maintenanceWindowSlotInput: core.Validator<MaintenanceWindowSlotInput> =
  /* @__PURE__ */ core.createRequestValidator('MaintenanceWindowSlotInput', maintenanceWindowSlotInputRule);
