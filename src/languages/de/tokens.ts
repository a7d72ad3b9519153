import type { TokenTables } from '../sections/tokens.ts';

export const tokens: TokenTables = { section: 'tokens' };
