import type { Finding } from '../../domain/finding';
import type { AcceptedFinding } from '../../sheets/generated/entries/userEntries';
import { findingKey, lacksReason } from '../../sheets/generated/findings/acceptance';
import { checkWords } from '../../sheets/generated/texts/findingTexts';

/** Findings that somebody marked "accettata" without saying why: they stay open, and this says so. */
export const unreasonedAcceptances = (
  findings: readonly Finding[],
  judged: readonly AcceptedFinding[],
): readonly Finding[] => {
  const open = new Map(findings.map((finding) => [findingKey(finding), finding]));
  return judged.filter(lacksReason).flatMap(({ key, outcome }): readonly Finding[] => {
    const finding = open.get(key);
    if (finding === undefined) return [];
    return [
      {
        severity: 'avviso',
        check: 'acceptance-unreasoned',
        message:
          `L’anomalia «${checkWords(finding.check)}» di ${finding.subject} è segnata «accettata» ma ` +
          'senza un motivo, perciò resta aperta: scrivere il motivo nella cella accanto.',
        subject: finding.subject,
        cell: outcome?.cell ?? null,
        evidence: key,
      },
    ];
  });
};
