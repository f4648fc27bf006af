import { tryRoom } from './rooms';

tryRoom('verify');
