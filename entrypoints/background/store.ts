import { database } from '../../data/store/database.ts';

/** The extension's database, as the background has it; opened at its first use. */
export const db = database();
