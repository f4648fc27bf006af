import { answerFiles } from '../../verify/answerFiles';

answerFiles();
