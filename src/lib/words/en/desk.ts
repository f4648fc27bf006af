/** English, for the desk: what it drafts titles, labels, quotes and questions by. */
import type { DeskWords } from '../language/deskWords';
import {
	AT_THAT_TIME,
	CAME_FROM_BEFORE,
	COMPARED_BEFORE,
	COMPARED_FIRST,
	COMPARED_WITH,
	IN_BRACKETS,
	IN_ONE_BREATH
} from './compared';

/** Words before a number that leave it as it is. */
const ARTICLES = '(?: (?:an?|the|just|only|some|record))* ';
/** When the first of two numbers was. */
const WHEN_BETWEEN = String.raw`(?: (?:people|cases|deaths|visitors|jobs))?(?: (?:in|at|on|during|by|as of|back in|at the end of|at the beginning of|at the start of) [^,;:.]{2,40}?| (?:last|this) \p{L}+| (?:an?|one|two|three|four|five|ten) \p{L}+ (?:earlier|ago|before)| before)?`;
const WENT =
	'(?:r[oi]se|rising|fell|fall|falling|dropp(?:ed|ing)|climb(?:ed|ing)|declin(?:ed|ing)|gr[eo]w|growing|increas(?:ed|ing)|decreas(?:ed|ing)|sank|sinking|slid|sliding|slump(?:ed|ing)|jump(?:ed|ing)|recover(?:ed|ing)|went|going)';

/** Words that leave open of what kind the things are that are counted. */
const PLAIN =
	'(?:(?:reported|confirmed|new|total|suspected|probable|recorded|registered|active|known|daily|weekly|additional|further|such|more) )*';
/** No kind of them either. */
const NO_KIND =
	'the|an?|of|in|for|all|any|its|their|his|her|these|those|this|that|some|many|most|few|several|other|both|more|fewer|less|such|than|with|from|and|or|but|to|by|on|at|as|per|number|numbers|total|new|reported|confirmed|suspected|probable|recorded|registered|active|known|daily|weekly|annual|monthly|additional|further|recent|first|second|third|last|previous|have|has|had|were|was|are|is|been|where|when|while|which|who|how|only|just|about|over|nearly|almost|around|least|million|thousand|hundred|one|two|three|four|five|six|seven|eight|nine|ten|rising|increasing|causing|caused|those|them|people|highest|lowest|average';

/** Something was done to them; “were found to have …” goes on. */
const DONE_TO = String.raw` (?:was|were|(?:has|have|had) been) ((?:\p{L}+(?:ed|en|wn|lt|ught|ost)|sold|made|born|sent|shot|held|hurt|cut))(?= (?!to\b|as\b|by\b)|[,.;:]|$)`;

export const english: DeskWords = {
	/** “585 gigawatts of renewable capacity were added” */
	behindOfWhat:
		/^ of (?:the |an? )?([^,.;:()]{3,50}?)(?= (?:was|were|is|are|had|have|has|that|which|in|at|by|for|from|last|this|since|during|over|to|said|say|told|think|believe|fear|still|who|want|chose|as|feel|felt|agree|agreed|smoke|smoked|lived?|used?|saying|admitted)\b|[,.;:()]|$)/u,
	/** “93% of kindergarteners were vaccinated, …”: up to where or when. */
	behindOfThem:
		/^ of [^,;]+? ((?:was|were|is|are|had|have|has) [^,;:()]{3,60}?)(?=[,;:]|\.(?:\s|$)|$| (?:during|since|by|in) (?:the )?(?:last|(?:19|20)\d\d|\p{Lu}))/u,
	/** “included 150 GW of bioenergy” */
	behindOf: /^\s+(?:\([^)]*\)\s+)?of\s/u,
	/** “up 16.6 percent over 2022” */
	behindBase: /^\s*(?:over|from|than|on)\s/u,
	behindChangedFrom:
		/^,?\s*(?:from|over|than(?: in)?|compared (?:to|with)|on|since)\s+((?:the |its |a )?[^,.;()–—]{2,40}?)(?=\s*(?:[,;()–—]|\.(?:\s|$)|$)| (?:to|and|but|while|which|as|because|amid|according)\b)/iu,
	/** “an $1.828 billion budget” */
	behindMoney:
		/^ (?!\p{Ll}+ed\b)(?!(?:from|with|last|this|over|than|since|during|compared|more|less|above|below|each|after|before|while|when|into|which|that)\b)(\p{Ll}{4,})(?=[,.;:)]|$| (?:in|for|that|which|last|this|to)\b)/u,
	/** “at Kennedy”, “in the north of Spain” */
	behindWhere:
		/^ (?:in|at|on|across|within) (?:the )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}[\p{L}’'.-]*(?: (?:(?:of|the|and) )*\p{Lu}[\p{L}’'.-]*)*/u,
	/** “$4 million for homes, parks, streets and schools”: what ends at the first comma would say more of it. */
	enumerates:
		/^(?:, \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)+,? (?:and|or) (?:the )?\p{Lu}|^, (?!(?:which|who|where|when|while|whereas|but|and|as|said|says|according|up|down|compared|an?|the)\b)[^,;:.()]{2,45}, (?:[^,;:.()]{2,45}, ){0,8}(?:[^,;:.()]{2,30} )?(?:and|or) /u,
	behindNothing: /^\s*(?:$|[,;.:!?()–—]|(?:in|during|by|at|on) (?:the )?[\p{Lu}\p{N}]|(?:last|this|since|and)\b)/u,
	beforeSize: /\bby(?: an?)? $/u,
	/** “rose 8 percent last year to a record” */
	changeToAmount: /^(?: (?:last|this) \p{L}+| in (?:\p{Lu}\p{Ll}+ )?\d{4})?,? to (?:an? |the )?(?:[\p{L}-]+ )?$/u,
	/** “$240 billion last year, a 60 percent increase”, “3,200 in 2023, up 8 percent” */
	amountThenChange:
		/^(?: (?!and\b|but\b|while\b)[\p{L}’'-]+){0,6}(?: (?:in|for|by) (?:\p{Lu}\p{Ll}+ )?\d{4})?(?:,| [–—]| \()\s?(?:(?:or|which is|which was|that is|marking|representing) )?(?:up |down |an? )?(?:by )?$/u,
	betweenCompared: COMPARED_BEFORE,
	betweenThen: AT_THAT_TIME,
	betweenBrackets: IN_BRACKETS,
	betweenBeside: COMPARED_WITH,
	betweenBreath: IN_ONE_BREATH,
	/** “[52%] of men and [41%] of women” */
	behindWhose: /^ of \p{L}/u,
	/** “[births] were registered”, “[deaths] and 14,371 births were registered” */
	doneTo: new RegExp(`^${DONE_TO}`, 'u'),
	doneToBoth: new RegExp(String.raw`^ and \p{N}[\p{N}.,]* (?:[\p{L}-]+ ){0,2}[\p{L}-]+${DONE_TO}`, 'u'),
	opensClause: /(?:^|,\s)$/u,
	/** “7.2% [market share]” */
	behindPart: /^ ((?:[\p{L}-]+ ){0,3}(?:share|stake|turnout|rate))\b/u,
	/** “births [were registered]”, “people [died]” */
	behindDone: /^ (?:(?:was|were|is|are|has|have|had|been|being) \p{L}+|\p{L}+ed\b)/u,
	/** “deaths [and] 14,371 births were registered”, “agree [and only] 26% disagree” */
	betweenTwo: /^(?: (?:was|were) \p{L}+| \p{L}+)?,? and(?: (?:only|just|some|about))? $/u,
	/** “6.81% a week before [and] 5.51% a year earlier” */
	betweenEarlier: /^[^,;:.()–—]{0,40},?\s+and\s+(?:(?:the|an?|just|only|about|some)\s+)*$/u,
	beforeEarlier: CAME_FROM_BEFORE,
	comparedFirst: COMPARED_FIRST,
	comparesNext:
		/,?\s+(?:(?:(?:as\s+)?compared|in comparison)\s+(?:to|with)|(?:up|down)\s+from|versus|vs\.|(?:as\s+)?against|followed\s+by)\s+[^,;]*\p{N}|,\s+(?:but|while|whereas|with)\s[^;]*\p{N}|,?\s+as\s+(?!of\b|an?\b|the\b|at\b)(?:[\p{L}-]+\s+){1,4}[^,;]*\p{N}/u,
	/** “grew from 573 TWh in 2018 to 699 TWh” */
	beforeFrom:
		/(?<!\b(?:far|away|apart|different|range|ranged|ranges|ranging|up|down) )\bfrom(?: (?:the|a|an|just|only|some))* $/u,
	betweenFromTo: new RegExp(String.raw`^${WHEN_BETWEEN},? to${ARTICLES}$`, 'u'),
	/** “to 25.5 million in 2014 and then fell to 23.6 million” */
	betweenSteps: new RegExp(
		String.raw`^${WHEN_BETWEEN},? (?:and|but|before|then)(?: then| later| again)? ${WENT}(?: back| again| further)? to${ARTICLES}$`,
		'u'
	),
	/** “69 of the [88 cases]” */
	beforeWhole:
		/(?:^|[\s(])(?:\p{N}[\p{N}.,]*|one|two|three|four|five|six|seven|eight|nine|ten|half|most|some|many|all)(?: \p{L}+)? (?:out )?of (?:the |its |their |all )?$/iu,
	behindBare:
		/^\s*(?:$|[.,;:)—–]|(?:in|at|on|by|during|before|after|for|from|currently|now|today|then|previously|earlier|last|this|next|yesterday|an? (?:year|month|week|day|decade)|the (?:year|month|week|day|decade|previous|same|prior)|(?:one|two|three|four|five|six|ten|\d+) \p{L}+ (?:ago|earlier|before))\b)/u,
	/** “visitors to [15 museums] were 39.7 million”; “a total of [15 museums]” is itself what is counted */
	beforeObject:
		/(?<!\b(?:totals?|sums?|averages?|maximum|minimum|record|toll|number|estimated|most) )\b(?:to|of|in|at|for|from|by|with|among|across|on|between|per|into|through|about)(?: the| its| their| all| some)* $/iu,
	compares: /\b(?:more|less|fewer|\p{L}{2,}er) (?!than\b)/u,
	than: /\bthan\b/u,
	/** “100 in [2017] and 81 in 2018” */
	betweenYears:
		/^(?: [\p{L}-]+){0,3}? in ((?:19|20)\d\d)(?: and|,? compared (?:to|with)|,? against|,? versus|, and|,) $/u,
	behindYear: /^ in ((?:19|20)\d\d)(?!\p{N})/u,
	/** “72 children [and adults]” */
	behindCoordinated:
		/^ (?:and|or) (?:(?:\p{Ll}+ )?(?:people|children|men|women|adults|teenagers|babies|infants|girls|boys|families|staff|police)\b)/u,
	behindEach: /^ (?:each|apiece)\b/u,
	beforePlaces:
		/\b(?:in|across|among|throughout|consists? of|made up of|(?:visitors|visits|visited|spread) (?:to|over)) (?:(?:the|its|all|some|more than|about|over) )*$/u,
	ofSurvey:
		/\b(?:survey(?:ed)?|poll(?:ed)?|questionnaires?|study) (?:of|included|includes|involved|drew)\b[^.]*\b(?:people|adults|respondents|responses|participants|teenagers|children|men|women)\b|\b(?:surveyed|polled|interviewed|responses from|respondents)\b[^.]*\b(?:people|adults|participants|teenagers)\b/iu,
	/** “[In top exporter Brazil,] 65 million bags were forecast” */
	opensWith:
		/^(?:In|Across|Among|Within|Throughout|Outside|Inside|Under|At|Of|For|Excluding|Including) (?![^,]*(?:\d|\b(?:years?|months?|weeks?|quarters?|January|February|March|April|May|June|July|August|September|October|November|December)\b))[^,;:.()]{2,60}, $/u,
	beginsWithVerb:
		/^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|did|does|do|than|who|which|whose)\b/iu,
	/** “Say”, “a drop”, “million fewer visits” */
	noThing:
		/^(?:(?:says?|said|cites?|cited|shows?|showed|releases?|released|finds?|found|notes?|noted|reports?|reported|drops?|rises?|falls?|declines?|increases?|decreases?)$|(?:millions?|billions?|thousands?|hundreds?|dozens?|which|who|whose|otherwise)\b|(?:(?:an?|the) )?(?:[\p{L}-]+ ){0,2}(?:drop|rise|fall|decline|increase|decrease|jump|reduction|surge)(?:$| (?:in|of|from|to)\b)|(?:an?|the) (?:[\p{L}-]+ ){0,3}(?:total|average|combined)(?: to date)?$|.* by an? (?:average|total)$|(?:the )?(?:\p{L}+ )?(?:figures|data|statistics|survey|study|report|poll|findings|going)$|(?:furthermore|moreover|however|meanwhile)$|shows?\b|(?:an?|the) (?:record high|record low|lowest|highest)$)/iu,
	/** “Only two votes” */
	beforeLimit: /\b(?:only|just|still|already) $/iu,
	beforeTime: /\b(?:in|during|for|of)$/iu,
	/** “New York City with the median age of patients” */
	narrower: /\bwith ((?:the|an?) .+)$/u,
	beginsPhrase: /^(?:(?:the|an?)\b|$)/iu,
	/** “Its March 18 meeting …” */
	pointsElsewhere:
		/^(?!.*\byears?[- ]olds?$).*\d(?!\d*-\p{L})|^(?:its|their|his|her|this|that|these|those|it|they)\b/iu,
	holdsClause: /\b(?:which|that|and)$|\b(?:with|which)\b/iu,
	oneByOne: /\brespectively\b/u,
	bareNoun:
		/^(?:(?:the|that|this|these|those|an?) )?(?:(?:latest|new|current|total|overall|average|annual|net|same) )*(?:(?:numbers?|figures?|totals?|amounts?|sums?|categor(?:y|ies)|rates?|shares?|percentages?|proportions?|rest|remainder|others?|ones?|levels?|results?|values?|cost|price|increase|decrease|rise|fall|change|period|group|half|third|quarter|majority|minority|it|they|he|she|we|you|i|who|which|some|many|most|both|net|fine|move|deal|company|firm|agency|body|segment|division|shares?|stock)|(?:parts?|portions?|pieces?|some|many|most|one|half|millions|thousands|hundreds|billions) of .*)$/iu,
	bareCount: new RegExp(
		String.raw`^${PLAIN}(cases|deaths|infections|patients|sites|incidents|attacks|fatalities|claims|admissions)$`,
		'u'
	),
	kindBefore: (noun) =>
		new RegExp(
			String.raw`(?<=(?:^|[\s(“]))(?!(?:${NO_KIND}) )\p{L}[\p{L}’'-]{2,}(?: (?!(?:${NO_KIND}) )\p{L}[\p{L}’'-]{2,})? (?<!\b(?:${NO_KIND}|\p{L}+ed) )${noun}\b`,
			'gu'
		),
	kindBehind: (noun) =>
		new RegExp(
			String.raw`\b${noun} of (?!(?:${NO_KIND})\b)\p{L}[\p{L}’'-]{2,}(?: (?:disease|fever|virus|cancer|poisoning|abuse))?\b`,
			'gu'
		),
	behindCounted:
		/^ (?:(?:was|were|is|are|has|have|had|been|being) )+((?:[\p{L}-]+ ?){1,5}?)(?=[,.;:]| (?:in|on|at|after|by|for|from|since|when|as|with|and|to)\b|$)/u,
	comparing:
		/\b(?:compared|versus|vs|against|unlike|while|though|although|whereas|despite|instead|than|hypothetical|(?:up|down) from)\b|[;—]|\s–\s/u,
	comparesHeat:
		/\b(?:above|below|warmer|cooler|colder|hotter|higher|lower|rise|rises|rising|rose|fell|falls|increas\w+|warming|cooling)\b/iu,
	beforePhrase: new Set(
		'in on at of among by for from to with and or but that while when where as if since because although though after before until during than the a an its their his her our this these those is are was were has have had said says found showed shows still also so then'.split(
			' '
		)
	),
	/** “While wind stood at …”, “with solar growing by …” */
	joinsClause: /^(?:(?:and|but|while|whereas|although|though) |with (?=(?:\S+ ){1,6}\p{L}+ing |an? |the ))/iu,
	/** “However, …”, “In total, …” */
	opensSentence:
		/^(?:(?:However|Furthermore|Moreover|Meanwhile|In addition|Additionally|In total|Overall|Also|And|But|Yet|In fact|Of course|Similarly|By contrast|In contrast|[Aa]ccording to [^,;:]{2,60}),? |[^,;:]{3,70}?\b(?:found|finds?|shows?|showed|reveals?|revealed|says?|said|reported|announced|meaning) that )+/u,
	/** “16 to 24-year-olds”, “over 75s” */
	ages: /\d+(?: to |[-–])?\d*[- ]years?[- ]olds?|\b\d+s\b/gu,
	/** “lived in poverty [in] 2013” */
	tiesTime: /\s+(?:in|during|for|by|at|on|since|over)(?:\s+the)?\s+$/u,
	ofThese: /^Of (?:these|those|them), /u,
	hangs: /^(?:its|their|his|her|this|that|these|those|it|they|he|she|such)\b/iu,
	/** “…, while [solar] grew”, “the bureau said [the six reservoirs] held” */
	beginsSubject:
		/[;:]\s+|\b(?:that|said|says|while|whereas|but|although|though|with(?=(?: \S+){1,4}? \p{L}+ing\b))\s+|,\s+(?:and|as|or)\s+|[“"]/gu,
	/** “…, the ministry said” */
	closesSentence:
		/,\s+(?:according to [^,]+|[^,;]{2,70}\s(?:said|says|reported|reports|reveals?|shows?|showed|found|announced)(?: (?:on|this) \p{L}+)?)$/u,
	/** “The analyst [commented]” */
	behindSpeaker:
		/^,? (?:said|says|commented|told|noted|notes|explained|warned|(?:reported|announced|added|adds|shows?|showed) that)\b/u,
	clauseBegins: /[,;:–—“”"]\s*|\s-\s+|\bthat\s+/gu,
	endsEarly: /(?:;|,? [–—]|, (?:and|while|led by|driven by|reflecting|predicting)(?= ))/gu,
	beginsLate: /(?:; |, (?:and|while) )/gu,
	limits:
		/\b(?:but|only|except|excluding|including|not|if|unless|although|though|however|compared|than|respectively|or|said|says|reported|reports|according|announced|estimated?s?|told|showed|shows)\b/iu,
	meansShare: /^(?:percentage|percent|share|proportion)$/iu,
	/** “94 percent of pre-pandemic traffic”, “of the 2019 level” is no part of it. */
	isShare:
		/^share\b(?! of (?:the |its |their )?(?:pre-|prewar\b|previous\b|earlier\b|former\b|last year\b|(?:19|20)\d\d\b|[^,;]*\blevels?\b))/u,
	shareThat: /^share that (.+?)(?:,? (?:compared|versus|vs|(?:up|down) from)\b.*)?$/u,
	shareThatDoes:
		/^share that (?:(?:now|still|also|only|just|already) )?(?:is|are|was|were|has|have|had|went|goes?|came|comes?|say|said|think|thought|believe|feel|felt|see|saw|know|knew|want|expect|support|oppose|favou?r|approve|disapprove|agree|disagree|prefer|trust|rate|view|consider|describe|identify|use|own|live|work|hold|held|report|cite|follow|read|watch|get|got|make|made|do|did|hope|worry|fear|like|need|\p{L}+(?:ed|s))\b/u,
	shareOf: /^share of (.+)$/u,
	numberOf: /^number of/u,
	shareWhich: (does) => `share that ${does}`,
	shareOfWhole: (whole) => `share of ${whole}`,
	commonPlurals: ['jobs', 'people'],
	lastYear: /^last (?:calendar )?year$/u,
	monthOf: /^(\p{L}+) (?:of )?(.+)$/u,
	thisYear: /^(?:this|the current) (?:calendar )?year$/u,
	months: 'january february march april may june july august september october november december'.split(' ')
};
