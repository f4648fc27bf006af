import '../../../fonts/bidi';
import { answerFiles } from '../../verify/answerFiles';

answerFiles();
