import { tryRoom } from './rooms';

tryRoom('draft');
