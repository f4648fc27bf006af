/** Pounds are money or weight: the words around them decide. */
import { afterJoiner, continues, continuesBack, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';

const WEIGHT =
	/^(?:weigh(?:s|ed|ing|t|ts)?|heavy|heavier|heaviest|lighter|tow(?:s|ed|ing)?|haul(?:s|ed|ing)?|lift(?:s|ed|ing)?|carry|carries|payload|cargo|capacity|thrust|torque|load(?:s|ed)?|pack(?:s|ed)?|lbs?|kg|kilos?|kilograms?|ounces?|tons?|tonnes?|gram(?:s)?|body|diet|obese|muscle|fat|baby|babies|fish|meat|beef|flour|sugar|seeds?|coal|plastic|waste|trash|garbage|steel|copper|uranium|rock|moon|drug|cocaine|heroin|marijuana|cannabis|methamphetamine|explosives?|harvest(?:ed)?|caught)$/u;
const MONEY =
	/^(?:£|cost(?:s|ing)?|pric(?:e|es|ed)|pay(?:s|ing|ment)?|paid|worth|fee|fees|bill|bills|tax|taxes|fund(?:s|ed|ing)?|salar(?:y|ies)|wage|wages|budget|bank|banks|sterling|grant|grants|debt|profit|profits|revenue|earn(?:s|ed|ing)?|spen(?:d|t|ds|ding)|sold|buy|bought|sale|sales|deal|contract|invest(?:ed|ment)?|loan|loans|savings?|save|fine|fined|economy|treasury|pence|euros?|dollars?|currency|exchange|traded?)$/u;
const TOKENS_AROUND = 14;

/** What the words of the same sentence make of "pounds" between two tokens; undefined where nothing tells. */
export function meaningOfPounds(tokens: readonly Token[], from: number, to: number): 'money' | 'weight' | undefined {
	if (/^(?:of|feet|foot)$/u.test(lowerAt(tokens, afterJoiner(tokens, to)))) return 'weight';
	const before: string[] = [];
	for (let place = from - 1; place >= from - TOKENS_AROUND && continuesBack(tokens, place); place--)
		before.push(lowerAt(tokens, place));
	const behind: string[] = [];
	for (let place = to; place < to + TOKENS_AROUND && continues(tokens, place); place++)
		behind.push(lowerAt(tokens, place));
	const around = [...before, ...behind];
	const [isWeight, isMoney] = [WEIGHT, MONEY].map((words) => around.some((word) => words.test(word)));
	return isWeight === isMoney ? undefined : isWeight ? 'weight' : 'money';
}
