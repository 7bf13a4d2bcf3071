/** What ajv with ajv-formats takes and this package refuses, and why. Each is tested both ways. */
export const ajvDifferences: Readonly<Record<string, string>> = {
  'leap second': 'protobuf timestamps have no second 60; ajv-formats takes it at the end of a day',
  'lower case': 'protobuf reads only upper case T and Z; RFC 3339 allows either and ajv-formats takes both',
  space: 'protobuf reads only T between date and time; ajv-formats takes white space too',
  'fraction digits': 'protobuf holds nanoseconds, so at most 9 digits; ajv-formats takes any number',
  'year 0': 'protobuf timestamps begin with the year 1; ajv-formats takes the year 0',
  range: 'an offset must not lead beyond 9999-12-31T23:59:59Z; ajv-formats looks at the local date only',
  'not plain': 'class instances, dates and maps are not JSON; ajv takes any object but lists',
  'offset notation': 'RFC 3339 requires a colon in the offset; ajv-formats takes +0500 too',
};
