/** A district's directive with two targets, as a paper of so many lines; each journey has one of its own number. */
export const cleanWaterDirective = (number: number): string => `ỦY BAN NHÂN DÂN
HUYỆN CAO LỘC

Số: ${number}/CT-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Cao Lộc, ngày 15 tháng 6 năm 2021

CHỈ THỊ
Phát động phong trào thi đua nước sạch đến từng bản năm 2021

Chủ tịch Ủy ban nhân dân huyện phát động phong trào thi đua với các nội dung sau:

1. Nội dung thi đua

a) Phấn đấu tỷ lệ hộ dùng nước sạch đạt từ 82,5% trở lên.

b) Sửa chữa, nâng cấp thêm 14 công trình cấp nước.

2. Thời gian thi đua

Từ ngày phát động đến hết ngày 30/11/2021.

3. Tổ chức thực hiện

- Giao Phòng Nội vụ chủ trì theo dõi, đôn đốc việc thực hiện.

Nơi nhận:
- UBND các xã, thị trấn;
- Lưu: VT.

CHỦ TỊCH

Lý Văn Thử
`
