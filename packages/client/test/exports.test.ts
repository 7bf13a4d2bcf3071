import { expect, test } from 'vitest';
import * as credentials from '../src/credentials/index.ts';
import * as helpers from '../src/helpers/index.ts';
import * as client from '../src/index.ts';
import * as opentelemetry from '../src/opentelemetry/index.ts';

test('no exported name is added or lost by accident', () => {
  expect(Object.keys(client).sort()).toMatchSnapshot('.');
  expect(Object.keys(credentials).sort()).toMatchSnapshot('./credentials');
  expect(Object.keys(helpers).sort()).toMatchSnapshot('./helpers');
  expect(Object.keys(opentelemetry).sort()).toMatchSnapshot('./opentelemetry');
});
