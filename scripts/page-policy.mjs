import { PAGE_POLICY } from './policy.mjs';

/** Writes the policy into the built page, before anything that it binds. While developing, Vite needs more than it allows. */
export function pagePolicy() {
  return {
    name: 'page-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY }, injectTo: 'head-prepend' },
    ],
  };
}
