// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
/** Fields whose values must not reach a log or an error. */
export const secretFields: readonly string[] = ['iamToken', 'jwt', 'password', 'passwords', 'yandexPassportOauthToken'];
