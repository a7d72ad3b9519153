import { packageVersion } from './resources/package.ts';

/** Version of the rules: rises with every change that can change a record made from the same input. */
export const RULES = '1';
/** Version of the program, from package.json. */
export const VERSION = packageVersion();
