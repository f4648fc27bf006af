/** Texts in which a plain “$” may be another dollar than the American. */

/** Another dollar by its sign or name: one says enough. */
const NAMED =
	/(?<![\p{L}])(?:AU?|CA?D?|NZD?|HK|S|NT|TT|J|B|F)\$|(?<!\p{L})A¢|\$(?:US|A|C|NZ)(?=\d)|(?<!\p{L})(?:Australian|Canadian|New Zealand|Hong Kong|Singapore|Taiwan|Jamaican|Fijian) dollars?/u;

/** Places where a dollar of their own is paid with. */
const PLACES =
	/(?<!\p{L})(?:Australians?|Queensland|New South Wales|NSW|Western Australia|South Australia|Tasmania|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canadians?|Canada|Ontario|Quebec|Québec|Alberta|British Columbia|Saskatchewan|Manitoba|Nova Scotia|Toronto|Montreal|Vancouver|Calgary|Ottawa|New Zealand(?:ers?)?|Auckland|Christchurch|Singapore(?:ans?)?|Hong Kong|Taiwan(?:ese)?|Jamaicans?|Fiji(?:ans?)?|ASX|TSXV?|NZX)(?!\p{L})/gu;

/** What tells that the American may be meant all the same. */
const AMERICAN = /(?<!\p{L})(?:USD?\s?\$|USD|U\.S\.|US|United States|Americans?)(?!\p{L})/u;

/** How many places it takes where nothing American is named: one is enough to ask. */
const PLACES_NEEDED = 1;

/** Words as the English of other countries than the American spells or says them. */
const NOT_AMERICAN =
	/(?<!\p{L})(?:per cent|tonnes?|(?:kilo|centi|milli)?metres?|(?:mega|giga)?litres?|Ml|hectares?|labour|favour|colour|centres?|programmes?)(?!\p{L})/u;

/** The words by which a “$” of a text may be another dollar; undefined where nothing speaks for it. */
export function otherDollarOf(text: string): string | undefined {
	const named = NAMED.exec(text)?.[0];
	if (named !== undefined) return named;
	const places = [...text.matchAll(PLACES)];
	if (AMERICAN.test(text)) return undefined;
	return places.length >= PLACES_NEEDED ? places[0]?.[0] : NOT_AMERICAN.exec(text)?.[0];
}
