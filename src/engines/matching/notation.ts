import type { Evidence } from '#src/engines/matching/types.ts'

/** Evidence in signs, the same in every language, for files: « 9 >= 7 », « Analyste Java ~ Développeur Java (72%) ». */
export function notation({ code, values }: Evidence): string {
  switch (code) {
    case 'level':
      return levels(Number(values.min), Number(values.max), Number(values.need))
    case 'title-close':
    case 'wanted-close':
      return `${values.title} ~ ${values.asked} (${values.percent}%)`
    case 'same-code':
      return `${values.title}: ${values.code} ~ ${values.asked} (${values.percent}%)`
    case 'skill-same':
      return `${values.found} = ${values.asked}`
    case 'skill-close':
      return `${values.found} ~ ${values.asked} (${values.percent}%)`
    case 'may-work-until':
      return `${values.until} ${values.until! >= values.on! ? '>=' : '<'} ${values.on}`
    default:
      return [code, ...Object.entries(values).map(([name, value]) => `${name}=${value}`)].join(' ')
  }
}

function levels(min: number, max: number, need: number): string {
  const level = min === max ? `${min}` : `${min}-${max}`
  return `${level} ${min >= need ? '>=' : max >= need ? '~' : '<'} ${need}`
}
