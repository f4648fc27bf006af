import { tryRoom } from './rooms';

tryRoom('export');
