/** A packet of the national exchange in our own words, carrying one file. */
export function edxmlPacket(file: { name: string; bytes: Uint8Array }, head = ''): Uint8Array {
  const encoded = Buffer.from(file.bytes).toString('base64')
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${head}
<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016">
 <edXML:edXMLEnvelope xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016">
  <edXML:edXMLHeader>
   <edXML:MessageHeader>
    <edXML:From><edXML:OrganId>H37.01</edXML:OrganId><edXML:OrganName>Sở Thử Nghiệm &amp; Đo Lường</edXML:OrganName></edXML:From>
    <edXML:To><edXML:OrganId>H37.02</edXML:OrganId><edXML:OrganName>Sở Nội vụ</edXML:OrganName></edXML:To>
    <edXML:To><edXML:OrganId>H37.03</edXML:OrganId><edXML:OrganName>Sở Y tế</edXML:OrganName></edXML:To>
    <edXML:Code><edXML:CodeNumber>09</edXML:CodeNumber><edXML:CodeNotation>CT-UBND</edXML:CodeNotation></edXML:Code>
    <edXML:PromulgationInfo><edXML:Place>Lạng Sơn</edXML:Place><edXML:PromulgationDate>2021/02/01</edXML:PromulgationDate></edXML:PromulgationInfo>
    <edXML:DocumentType><edXML:Type>3</edXML:Type><edXML:TypeName>Chỉ thị</edXML:TypeName></edXML:DocumentType>
    <edXML:Subject>Phát động thi đua trồng rừng</edXML:Subject>
    <edXML:SignerInfo><edXML:Competence>TM. UBND</edXML:Competence><edXML:Position>Chủ tịch</edXML:Position><edXML:FullName>Lăng Văn Thử</edXML:FullName></edXML:SignerInfo>
    <edXML:DueDate>2021/03/15</edXML:DueDate>
    <edXML:ToPlaces><edXML:Place>Các sở, ban, ngành</edXML:Place><edXML:Place>Lưu: VT</edXML:Place></edXML:ToPlaces>
    <edXML:OtherInfo><edXML:Priority>3</edXML:Priority></edXML:OtherInfo>
    <edXML:DocumentId>H37.01,2021/02/01,09/CT-UBND</edXML:DocumentId>
   </edXML:MessageHeader>
   <edXML:TraceHeaderList><edXML:Bussiness><edXML:BussinessDocType>2</edXML:BussinessDocType></edXML:Bussiness></edXML:TraceHeaderList>
  </edXML:edXMLHeader>
 </edXML:edXMLEnvelope>
 <AttachmentEncoded><Attachment>
  <ContentId>cid:mot</ContentId><AttachmentName>${file.name}</AttachmentName>
  <ContentTransferEncoded>${encoded}</ContentTransferEncoded>
 </Attachment></AttachmentEncoded>
</edXML>`)
}
