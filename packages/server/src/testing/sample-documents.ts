/** A small directive in our own words, with the parts that tests look at: theme, two targets, window, reviews, duties. */
export const sampleDirective = `ỦY BAN NHÂN DÂN
TỈNH LẠNG SƠN

Số: 09/CT-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Lạng Sơn, ngày 01 tháng 02 năm 2021

CHỈ THỊ
Phát động phong trào thi đua trồng rừng và làm đường thôn năm 2021

Để hoàn thành kế hoạch năm, Chủ tịch Ủy ban nhân dân tỉnh phát động phong trào thi đua với các nội dung sau:

1. Chủ đề thi đua

Rừng xanh, đường sạch, bản làng đổi mới.

2. Nội dung thi đua

2.1. Thi đua trồng rừng

a) Mỗi xã chọn giống cây hợp đất; phấn đấu tỷ lệ che phủ rừng đạt từ 63% trở lên.

2.2. Thi đua làm đường

a) Huy động sức dân làm đường thôn; phấn đấu cứng hóa thêm 120 km đường thôn.

3. Thời gian thi đua

Từ ngày phát động đến hết ngày 30/10/2021.

4. Sơ kết, tổng kết

- Sơ kết: trong tháng 6/2021.

- Tổng kết: trong tháng 11/2021.

5. Tổ chức thực hiện

- Giao Sở Nội vụ chủ trì, phối hợp với các cơ quan theo dõi, đôn đốc việc thực hiện.

- Yêu cầu Chủ tịch UBND các huyện, thành phố triển khai đến các xã, phường, thị trấn./.

Nơi nhận:
- Các sở, ban, ngành;
- UBND các huyện, thành phố;
- Lưu: VT, TH.

CHỦ TỊCH

Lăng Văn Thử
`
