import { expect, test } from 'vitest';
import { createProxyEnvironment } from './proxy-environment.ts';

const NO_PROXY = '169.254.0.0-169.254.255.255';
const proxy = 'http://proxy:3128';
const other = 'http://other:3128';

test.each<[string, Record<string, string>, object]>([
  [proxy, { HTTPS_PROXY: other, NO_PROXY: '*' }, { HTTP_PROXY: proxy, HTTPS_PROXY: proxy, NO_PROXY }],
  ['env', {}, { NO_PROXY }],
  ['env', { HTTP_PROXY: '', HTTPS_PROXY: '' }, { NO_PROXY }],
  ['env', { HTTPS_PROXY: proxy }, { HTTPS_PROXY: proxy, NO_PROXY }],
  ['env', { HTTP_PROXY: proxy, https_proxy: other }, { HTTP_PROXY: proxy, HTTPS_PROXY: other, NO_PROXY }],
  ['env', { HTTPS_PROXY: proxy, https_proxy: other }, { HTTPS_PROXY: other, NO_PROXY }],
  ['env', { HTTPS_PROXY: proxy, NO_PROXY: 'a,b' }, { HTTPS_PROXY: proxy, NO_PROXY: `a,b,${NO_PROXY}` }],
  ['env', { HTTPS_PROXY: proxy, NO_PROXY: 'a', no_proxy: 'b' }, { HTTPS_PROXY: proxy, NO_PROXY: `b,${NO_PROXY}` }],
])('the proxies of %j with %j', (option, env, wanted) => {
  expect(createProxyEnvironment(option, env)).toEqual(wanted);
});
