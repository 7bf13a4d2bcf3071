import { expect, test } from 'vitest';
import type { Model, ObjectSchema, Operation, StringType } from '../model/model.ts';
import { emitFixtures } from './fixtures.ts';

const name = (type: StringType): ObjectSchema => ({
  kind: 'object',
  name: 'Order',
  description: 'An order.',
  docs: 'api/order.md',
  message: 'shop.v1.Order',
  direction: { request: false, response: true },
  differs: false,
  oneOf: [],
  open: false,
  properties: [
    {
      name: 'id',
      description: 'Id.',
      type,
      required: true,
      alwaysPresent: true,
      deprecated: false,
      readOnly: false,
      writeOnly: false,
      secret: false,
      wrapper: false,
    },
  ],
});

const getOrder: Operation = {
  id: 'getOrder',
  typeName: 'GetOrder',
  resource: 'orders',
  method: 'get',
  summary: 'Returns an order',
  description: 'Returns an order.',
  deprecated: false,
  docs: 'api/order.md',
  httpMethod: 'GET',
  path: '/orders/{orderId}',
  server: 'api',
  authenticated: true,
  pathParameters: [
    { name: 'orderId', description: 'Id.', required: true, deprecated: false, type: { kind: 'string', maxLength: 50 } },
  ],
  queryParameters: [],
  headerParameters: [],
  response: { schema: 'Order', examples: [] },
  idempotencyKey: false,
  oneOf: [],
  errors: [],
};

const model = (type: StringType): Model => ({
  title: 'Shop',
  version: '1.0.0',
  servers: [{ name: 'api', url: 'https://api.example', description: 'Shop' }],
  resources: [],
  operations: [getOrder],
  schemas: [name(type)],
});

const textOf = (path: string, from: Model): string =>
  emitFixtures(from)
    .find((file) => file.path === path)
    ?.text.replaceAll(/\s+/g, ' ') ?? '';

test('a schema becomes a constant and a factory', () => {
  const text = textOf('schemas/api-shop.ts', model({ kind: 'string', maxLength: 5, pattern: '^[ab]+$' }));
  expect(text).toContain(
    `type: { kind: "string", maxLength: 5, pattern: { source: "^[ab]+$", node: {"repeat":{"of":"ab"},"min":1} } }, required: true, always: true`,
  );
  expect(text).toContain(
    `export const order: Factory<Order> = /* @__PURE__ */ defineFactory(orderSchema, 'response');`,
  );
});

test('an operation becomes two factories, and what repeats its input is found by name', () => {
  const text = textOf('operations/orders.ts', model({ kind: 'string' }));
  expect(text).toContain('export const getOrderParams: Factory<GetOrderParams>');
  expect(text).toContain('export const getOrderResponse: ResponseFactory<GetOrderResponse, GetOrderParams>');
  expect(text).toContain('links: [["params.orderId","id"]]');
});

test('the entry names everything', () => {
  const text = textOf('index.ts', model({ kind: 'string' }));
  expect(text).toContain(`export { order } from './schemas/api-shop.ts';`);
  expect(text).toContain(`export { getOrderParams, getOrderResponse } from './operations/orders.ts';`);
});

test('a pattern that no text of the lengths matches stops the run with the name of the field', () => {
  expect(() => emitFixtures(model({ kind: 'string', minLength: 4, pattern: '^[ab]{1,3}$' }))).toThrow(
    'Order.id: no text of 4 to Infinity characters matches ^[ab]{1,3}$',
  );
});

test('the same model gives the same text', () => {
  const given = model({ kind: 'string' });
  expect(emitFixtures(given)).toEqual(emitFixtures(given));
});

test.each([
  ['Factory', 'Factory'],
  ['ObjectDescriptor', 'ObjectDescriptor'],
  ['ResponseFactory', 'ResponseFactory'],
  ['Arbitrary', 'arbitrary'],
  ['World', 'world'],
  ['DefineFactory', 'defineFactory'],
])('a schema named %s stops the run, since generated modules have %s', (other, claimed) => {
  const given = model({ kind: 'string' });
  const schemas = [...given.schemas, { ...given.schemas[0]!, name: other }];
  expect(() => emitFixtures({ ...given, schemas })).toThrow(`The name ${claimed} is claimed by`);
});

test.each([
  ['OrderSchema', 'orderSchema'],
  ['OrderArbitrary', 'orderArbitrary'],
])('schemas named Order and %s stop the run, both having %s', (other, claimed) => {
  const given = model({ kind: 'string' });
  const schemas = [...given.schemas, { ...given.schemas[0]!, name: other }];
  expect(() => emitFixtures({ ...given, schemas })).toThrow(`The name ${claimed} is claimed by`);
});
