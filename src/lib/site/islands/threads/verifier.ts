import { bidi } from '../../../fonts/bidi';
import { giveBidi } from '../../../fonts/visualOrder';
import { answerFiles } from '../../verify/answerFiles';

giveBidi(bidi);
answerFiles();
