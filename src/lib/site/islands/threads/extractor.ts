import { answerTexts } from '../../desk/answerTexts';

answerTexts();
