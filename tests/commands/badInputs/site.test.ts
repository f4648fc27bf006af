import { tryRoom } from './rooms';

tryRoom('site');
