import { tryRoom } from './rooms';

tryRoom('checkOptions');
