import { tryRoom } from './rooms';

tryRoom('checkFiles');
