/**
 * Administrative regions of Québec that touch, or face each other across the river with a bridge or a daily ferry.
 * A neighbouring region is « near »: worth a question, never an exclusion.
 */
const NEIGHBOURS: Record<string, readonly string[]> = {
  '01': ['09', '11', '12'],
  '02': ['03', '04', '09', '10'],
  '03': ['02', '04', '09', '12'],
  '04': ['02', '03', '08', '10', '14', '17'],
  '05': ['12', '16', '17'],
  '06': ['13', '14', '16'],
  '07': ['08', '15'],
  '08': ['04', '07', '10'],
  '09': ['01', '02', '03', '10'],
  '10': ['02', '04', '08', '09'],
  '11': ['01'],
  '12': ['01', '03', '05', '17'],
  '13': ['06', '14', '15'],
  '14': ['04', '06', '13', '15', '16'],
  '15': ['07', '13', '14', '16'],
  '16': ['05', '06', '14', '15', '17'],
  '17': ['04', '05', '12', '16'],
}

export const isNextTo = (region: string, other: string): boolean => NEIGHBOURS[region]?.includes(other) ?? false
