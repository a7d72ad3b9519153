import type { StateRule } from '../sections/page.ts';

/** What pages say in place of an article. They count only where hardly any text stands beside them. */
export const states: readonly StateRule[] = [
  {
    state: 'gone',
    // prettier-ignore
    words: [
      'Page not found', 'Page was not found', 'Page could not be found', 'page does not exist', "page doesn't exist", 'Article not found', 'Not Found', 'no longer available',
      'Error 404', '404 error', 'Error 410', "couldn't find that page", "can't find the page", 'page you requested', "page you're looking for", 'page you are looking for',
    ],
    example: 'Sorry, the page could not be found.',
    not: ['The pages of the treaty were read aloud.'],
  },
  {
    state: 'script',
    // prettier-ignore
    words: [
      'enable JavaScript', 'JavaScript is disabled', 'JavaScript is required', 'requires JavaScript', 'turn on JavaScript', 'browser is not supported', 'unsupported browser',
      'Checking your browser', 'verify you are human', 'Just a moment',
    ],
    example: 'Please enable JavaScript and reload the page.',
    not: ['The minister praised the programmers.'],
  },
  {
    state: 'consent',
    // prettier-ignore
    words: [
      'Accept cookies', 'Accept all cookies', 'We use cookies', 'This site uses cookies', 'Cookie settings', 'your consent', 'Before you continue', 'We value your privacy',
      'Manage your privacy', 'Accept all',
    ],
    example: 'We use cookies. Accept all or manage your choices.',
    not: ['The parties gave their consent to the plan.'],
  },
];
