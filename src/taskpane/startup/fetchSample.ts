/** The sample workbook that lies beside the page. Rejects where the server does not give it. */
export const fetchSample = async (): Promise<Uint8Array> => {
  const answer = await fetch(new URL('samples/indicatori-2023.xlsx', document.baseURI));
  if (!answer.ok) throw new Error(`The sample could not be loaded: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};
