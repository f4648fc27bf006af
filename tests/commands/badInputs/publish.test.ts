import { tryRoom } from './rooms';

tryRoom('publish');
