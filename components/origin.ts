import type { Article } from '../data/model/records.ts';

/** Whether an article is a source of the register, and no interview. */
export const isOfRegister = ({ origin }: Article): boolean => origin === 'register';
