import { inspect } from 'node:util';
import { expect, test, vi } from 'vitest';
import { Backups, createClient, ManagedRedis, Operations, ResumableOperations } from '../src/index.ts';
import { createTestClient, failure, json } from './support/fake-service.ts';

const backupId = 'b1';
const backup = { id: 'b1' };

test('a resource is an ordinary own property that stays the same', () => {
  const redis = new ManagedRedis({ credentials: null });
  expect(Object.getOwnPropertyDescriptor(redis, 'backups')).toMatchObject({ enumerable: true, value: redis.backups });
  expect(redis.backups).toBeInstanceOf(Backups);
  expect(redis.operations).toBeInstanceOf(ResumableOperations);
  expect(redis.operations).toBeInstanceOf(Operations);
});

test('a method has its own name, on the prototype of a class with its own name', () => {
  expect(Backups.name).toBe('Backups');
  expect(Backups.prototype.get.name).toBe('get');
  expect(Object.getOwnPropertyNames(Backups.prototype)).toEqual(['constructor', 'delete', 'get', 'list']);
});

test('a stack trace names the method that was called', () => {
  const { redis } = createTestClient([]);
  expect(() => redis.operations.resume('')).toThrow(
    expect.objectContaining({ stack: expect.stringMatching(/at ResumableOperations\.resume /) }),
  );
});

test('a method can be spied on, on one object', async () => {
  const { redis, requests } = createTestClient([json(backup)]);
  const spy = vi.spyOn(redis.backups, 'get');
  expect(await redis.backups.get({ backupId })).toEqual(backup);
  expect(spy).toHaveBeenCalledExactlyOnceWith({ backupId });
  spy.mockResolvedValueOnce({ id: 'fake' } as never);
  expect(await redis.backups.get({ backupId })).toEqual({ id: 'fake' });
  expect(requests).toHaveLength(1);
  spy.mockRestore();
  expect(redis.backups.get).toBe(Backups.prototype.get);
});

test('a method can be spied on, for all objects of the class', async () => {
  const { redis } = createTestClient([json(backup)]);
  const spy = vi.spyOn(Backups.prototype, 'get').mockResolvedValue({ id: 'fake' } as never);
  expect(await redis.backups.get({ backupId })).toEqual({ id: 'fake' });
  spy.mockRestore();
  expect(await redis.backups.get({ backupId })).toEqual(backup);
});

test('a subclass calls the methods it overrides', async () => {
  class CountedBackups extends Backups {
    count = 0;

    override get(...input: Parameters<Backups['get']>): ReturnType<Backups['get']> {
      this.count += 1;
      return super.get(...input);
    }
  }
  const backups = new CountedBackups(createClient({ credentials: null, fetch: async () => json(backup) }));
  expect(await backups.get({ backupId })).toEqual(backup);
  expect(backups.count).toBe(1);
});

test('a resource of a client can be replaced by a subclass', async () => {
  class MyRedis extends ManagedRedis {
    override readonly backups = { get: async () => ({ id: 'mine' }) } as never as Backups;
  }
  expect(await new MyRedis({ credentials: null }).backups.get({ backupId })).toEqual({ id: 'mine' });
});

test('automocking replaces every method', async () => {
  const { Clusters } = await vi.importMock<typeof import('../src/generated/resources/clusters.ts')>(
    '../src/generated/resources/clusters.ts',
  );
  const clusters = new Clusters(undefined as never);
  expect(clusters.get({ clusterId: 'c1' })).toBeUndefined();
  vi.mocked(clusters.get).mockResolvedValue({ id: 'c1' } as never);
  expect(await clusters.get({ clusterId: 'c1' })).toEqual({ id: 'c1' });
  expect(vi.mocked(clusters.get)).toHaveBeenCalledTimes(2);
});

test('printing a client shows its resources, not its inner parts', () => {
  const redis = new ManagedRedis({ credentials: 't1.planted' });
  expect(inspect(redis.backups)).toBe('Backups {}');
  expect(inspect(redis)).toMatch(/^ManagedRedis \{/);
  expect(JSON.stringify(redis)).not.toMatch(/planted|config|features/);
});

test('an error of a call has the class and the code of its refusal', async () => {
  const { redis, clock } = createTestClient([failure(5, 404, 'no such backup')]);
  const error = await clock.until(Promise.resolve(redis.backups.get({ backupId })).catch((thrown) => thrown));
  expect(error.constructor.name).toBe('NotFoundError');
  expect(error.stack).toMatch(/^NotFoundError: GET /);
  expect(inspect(error)).toMatch(/^NotFoundError: GET /);
});
