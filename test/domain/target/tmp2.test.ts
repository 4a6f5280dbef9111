import { it } from '@jest/globals';
import fs from 'node:fs';
import { readProseTargets } from '../../../src/domain/target/readProseTargets';
it('all', () => {
  const d = JSON.parse(fs.readFileSync('/work/shared/data/schede-2023.json', 'utf8'));
  const show=(id:string,t:string)=>{ for (const p of readProseTargets(t, { sheet: 'S', row: 1, column: 1 }, 2023)) console.log(id, String(p.value), p.operator, p.unit, p.occasion, '|', p.text); };
  for (const i of d.indicators) for (const k of ['resultText','nameRaw','algorithm']) show(i.objective+'/'+i.seq, i[k]??'');
  for (const t of ['target rideterminato a 12','nuovo target: 40','target ridefinito in 27%','il target è >1','Il target è stato portato da 15% a 20% in sede di monitoraggio','si valuterà un nuovo target pari a 30','per il 2024 il target è stato ridefinito in 80%','Raggiungimento target: 97%','target raggiunto al 97%','Target 2023: 40 incontri','Con delibera di Giunta n. 45 del 12/06/2023 il target è stato modificato in 12','A fronte di un target di 15 eventi ne sono stati fatti 12','Nel monitoraggio di giugno il target è stato ridotto a 3','nuovo target pari ad almeno 25%','il target non è stato modificato: 25','nuovo target entro il 31/10','il nuovo target per il 2024 è 30','Target superato del 20%', 'target innalzato dal 60% al 70% in sede di monitoraggio 2023', 'Il target 2023 è stato rivisto in >= 80,5%', 'è stato fissato un nuovo target (8 incontri)', "Target aggiornato a n. 5 incontri", "Il nuovo target è 1.200 imprese"]) { console.log('> '+t); show('', t);} 
});
