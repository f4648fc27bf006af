/** Who made the data of which a sentence only says that they show something: “Latest figures show …”. */
import { ANONYMOUS_DATA } from './reported';
import { NAME } from './names';

/** Characters before a sentence in which their maker is named. */
export const NEAR = 320;
/** Names of bodies, by a word or by capitals: people make no statistics. */
const BODY =
	/\b(?:Office|Service|Agency|Authority|Department|Ministry|Bureau|Institute|Commission|Council|Board|Association|Bank|Centre|Center|Organi[sz]ation|Administration|Survey)\b|^(?:the )?\p{Lu}{2,}$/u;
const MAKES = new RegExp(
	String.raw`(${NAME})(?:\s\(\p{Lu}{2,8}\))?\s+(?:(?:has|have|had)\s+)?(?:reported|published|released|announced|revealed|data|figures|statistics)\b`,
	'gu'
);

/** Undefined where its own words name somebody, and where nobody or more than one is named right before it. @param before that much of the text */
export function makerBefore(sentence: string, before: string): string | undefined {
	if (!ANONYMOUS_DATA.test(sentence)) return undefined;
	const names = [...before.matchAll(MAKES)].map(([, name = '']) => name).filter((name) => BODY.test(name));
	const [maker] = new Set(names);
	return new Set(names).size === 1 ? maker?.replace(/^The /u, 'the ') : undefined;
}
