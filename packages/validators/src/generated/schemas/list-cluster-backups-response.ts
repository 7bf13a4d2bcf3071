// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ListClusterBackupsResponse } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkListBackupsResponse, listBackupsResponseRule } from './list-backups-response.ts';

/** Whether a value is a valid {@link ListClusterBackupsResponse} in a response. Never throws. */
export const isListClusterBackupsResponse = (value: unknown): value is ListClusterBackupsResponse =>
  core.passes(checkListBackupsResponse, value);

/** Validates {@link ListClusterBackupsResponse} in a response. A page of backups of a cluster. */
export const listClusterBackupsResponse: core.Validator<ListClusterBackupsResponse> =
  /* @__PURE__ */ core.createResponseValidator(
    'ListClusterBackupsResponse',
    listBackupsResponseRule,
    checkListBackupsResponse,
  );
