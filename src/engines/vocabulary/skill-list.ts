import { SKILLS_ADMINISTRATION } from '#src/engines/vocabulary/data/skills/administration.ts'
import { SKILLS_AEROSPACE } from '#src/engines/vocabulary/data/skills/aerospace.ts'
import { SKILLS_AGRICULTURE_ENVIRONMENT } from '#src/engines/vocabulary/data/skills/agriculture-environment.ts'
import { SKILLS_ATTITUDES } from '#src/engines/vocabulary/data/skills/attitudes.ts'
import { SKILLS_COMMUNICATION_DESIGN } from '#src/engines/vocabulary/data/skills/communication-design.ts'
import { SKILLS_DATA } from '#src/engines/vocabulary/data/skills/data.ts'
import { SKILLS_EDUCATION } from '#src/engines/vocabulary/data/skills/education.ts'
import { SKILLS_ENGINEERING } from '#src/engines/vocabulary/data/skills/engineering.ts'
import { SKILLS_FINANCE } from '#src/engines/vocabulary/data/skills/finance.ts'
import { SKILLS_HEALTH } from '#src/engines/vocabulary/data/skills/health.ts'
import { SKILLS_HOSPITALITY_FOOD } from '#src/engines/vocabulary/data/skills/hospitality-food.ts'
import { SKILLS_HUMAN_RESOURCES } from '#src/engines/vocabulary/data/skills/human-resources.ts'
import { SKILLS_INFORMATION_TECHNOLOGY } from '#src/engines/vocabulary/data/skills/information-technology.ts'
import { SKILLS_LAW_PUBLIC } from '#src/engines/vocabulary/data/skills/law-public.ts'
import { SKILLS_LIFE_SCIENCES } from '#src/engines/vocabulary/data/skills/life-sciences.ts'
import { SKILLS_LOGISTICS_TRANSPORT } from '#src/engines/vocabulary/data/skills/logistics-transport.ts'
import { SKILLS_MANUFACTURING } from '#src/engines/vocabulary/data/skills/manufacturing.ts'
import { SKILLS_RETAIL_SERVICE } from '#src/engines/vocabulary/data/skills/retail-service.ts'
import { SKILLS_SALES_MARKETING } from '#src/engines/vocabulary/data/skills/sales-marketing.ts'
import { SKILLS_SOCIAL_WORK } from '#src/engines/vocabulary/data/skills/social-work.ts'
import { SKILLS_TRADES } from '#src/engines/vocabulary/data/skills/trades.ts'

const DOMAINS = {
  'information-technology': SKILLS_INFORMATION_TECHNOLOGY,
  data: SKILLS_DATA,
  engineering: SKILLS_ENGINEERING,
  aerospace: SKILLS_AEROSPACE,
  'life-sciences': SKILLS_LIFE_SCIENCES,
  health: SKILLS_HEALTH,
  'social-work': SKILLS_SOCIAL_WORK,
  finance: SKILLS_FINANCE,
  administration: SKILLS_ADMINISTRATION,
  'human-resources': SKILLS_HUMAN_RESOURCES,
  'sales-marketing': SKILLS_SALES_MARKETING,
  'communication-design': SKILLS_COMMUNICATION_DESIGN,
  trades: SKILLS_TRADES,
  manufacturing: SKILLS_MANUFACTURING,
  'logistics-transport': SKILLS_LOGISTICS_TRANSPORT,
  education: SKILLS_EDUCATION,
  'hospitality-food': SKILLS_HOSPITALITY_FOOD,
  'retail-service': SKILLS_RETAIL_SERVICE,
  'law-public': SKILLS_LAW_PUBLIC,
  'agriculture-environment': SKILLS_AGRICULTURE_ENVIRONMENT,
  attitudes: SKILLS_ATTITUDES,
}

/** Where a skill is at home; people of every domain may have it. */
export type SkillDomain = keyof typeof DOMAINS

/** What one does, works with, knows, can prove, or is like at work. */
export type SkillKind = 'skill' | 'tool' | 'knowledge' | 'certificate' | 'attitude'

/**
 * The ways of naming a skill in one language. Every wording is in `variants` or in `inContext`, the label too. A word
 * of a wording that has a capital is a name: whoever looks for it does not inflect it (« POS » is not « pose »).
 */
export type SkillNames = {
  /** What people are shown. */
  label: string
  /** Wordings that name the skill wherever they stand. */
  variants: readonly string[]
  /** Everyday words, which name it only in a context of the trade. */
  inContext: readonly string[]
}

export type Skill = { slug: string; domain: SkillDomain; kind: SkillKind; fr: SkillNames; en: SkillNames }

type Written = { kind: string; fr: string[]; en: string[] }

/** Lines as the head of `data/skills/information-technology.ts` tells them, by slug. */
function writtenIn(lines: string): Map<string, Written> {
  const found = new Map<string, Written>()
  for (const line of lines.trim().split('\n')) {
    const [slug = '', ...fields] = line.split(' | ')
    const of = found.get(slug) ?? { kind: '', fr: [], en: [] }
    for (const field of fields) {
      const [, language, wordings = ''] = /^(fr|en): (.+)$/.exec(field) ?? []
      if (language === 'fr' || language === 'en') of[language].push(...wordings.split('; '))
      else of.kind = field
    }
    found.set(slug, of)
  }
  return found
}

function namesOf(wordings: readonly string[]): SkillNames {
  const inContext = wordings.filter((wording) => wording.startsWith('!')).map((wording) => wording.slice(1))
  const variants = wordings.filter((wording) => !wording.startsWith('!') && !inContext.includes(wording))
  return { label: wordings[0] ?? '', variants, inContext }
}

const skills: readonly Skill[] = (Object.keys(DOMAINS) as SkillDomain[]).flatMap((domain) =>
  [...writtenIn(DOMAINS[domain])].map(([slug, { kind, fr, en }]) => ({
    slug,
    domain,
    kind: kind as SkillKind,
    fr: namesOf(fr),
    en: namesOf(en),
  })),
)

/** Every skill of the built-in vocabulary, by domain, then by slug. */
export const allSkills = (): readonly Skill[] => skills
