import { tryRoom } from './rooms';

tryRoom('otherData');
