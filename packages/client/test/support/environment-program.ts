// Run by environment.test.ts: one call, with the transport that the first argument describes.
import { ManagedRedis } from '../../src/index.ts';

const [endpoint = '', transport = '{}'] = process.argv.slice(2);
const redis = new ManagedRedis({ endpoint, credentials: 't1.token', retry: false, transport: JSON.parse(transport) });
console.log(JSON.stringify(await redis.backups.get({ backupId: 'b1' })));
