/* One end of the socket benchmarks by libzmq from C, PUB/SUB over loopback tcp.

   ends send|receive|ping|pong <topic> <frames> [endpoint]

   The topic may be empty: then there is no such frame. Frames are sizes with commas between them; with a p behind it a frame is a
   payload, one memory for all messages that is not copied, and without it a body, made for each message. The ends that bind print
   their endpoint, all but receive print "joined" when the other one is there, and then each line on standard input is a number of
   messages. send answers with the nanosecond at which it began, receive with that at which it was done, ping with the median and the
   99th percentile of its round trips in nanoseconds. */
#include <assert.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <zmq.h>

enum { MOST_FRAMES = 8, SMALL = 4096, SHORT = 256, POSE = 72 };

static const char *topic;
static struct frame {
    size_t size;
    int is_payload;
    char *bytes;
} frames[MOST_FRAMES];
static int frame_count;
static void *context, *publisher, *subscriber;
static volatile uint64_t sum; /* Keeps the compiler from leaving out what is only looked at. */

static int64_t now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static void read_frames(char *list)
{
    for (char *item = strtok(list, ","); item; item = strtok(NULL, ",")) {
        struct frame *frame = &frames[frame_count++];
        frame->size = atol(item);
        frame->is_payload = item[strlen(item) - 1] == 'p';
        frame->bytes = malloc(frame->size);
        /* Written, as a camera's are: pages never written are all one page of zeros, which costs next to nothing to send. */
        memset(frame->bytes, 1, frame->size);
    }
}

static void stays(void *data, void *hint)
{
    (void)data, (void)hint;
}

static void send_one(void)
{
    if (*topic)
        zmq_send(publisher, topic, strlen(topic), ZMQ_SNDMORE);
    for (int i = 0; i < frame_count; i++) {
        int flags = i + 1 < frame_count ? ZMQ_SNDMORE : 0;
        zmq_msg_t message;
        if (!frames[i].is_payload && frames[i].size <= SHORT) {
            zmq_send(publisher, frames[i].bytes, frames[i].size, flags); /* As ours does: one call for what it is cheaper to copy twice. */
            continue;
        }
        if (frames[i].is_payload) {
            zmq_msg_init_data(&message, frames[i].bytes, frames[i].size, stays, NULL);
        } else {
            zmq_msg_init_size(&message, frames[i].size);
            memcpy(zmq_msg_data(&message), frames[i].bytes, frames[i].size);
        }
        zmq_msg_send(&message, publisher, flags);
    }
}

static void receive_one(zmq_msg_t *message)
{
    static char body[SMALL];
    struct frame *last = &frames[frame_count - 1];

    for (int left = frame_count + (*topic != 0); left > 0; left--)
        zmq_msg_recv(message, subscriber, 0);
    assert(zmq_msg_size(message) == last->size && !zmq_msg_more(message));
    char *bytes = zmq_msg_data(message);
    if (last->is_payload)
        return;
    if (last->size <= SMALL) {
        memcpy(body, bytes, last->size);
        return;
    }
    for (size_t at = 0; at < last->size; at += POSE) {
        uint32_t seq;
        memcpy(&seq, bytes + at, sizeof seq);
        sum += seq;
    }
}

static void bind_publisher(void)
{
    int none = 0;
    char endpoint[256];
    size_t size = sizeof endpoint;

    publisher = zmq_socket(context, ZMQ_XPUB);
    zmq_setsockopt(publisher, ZMQ_SNDHWM, &none, sizeof none);
    zmq_setsockopt(publisher, ZMQ_LINGER, &none, sizeof none);
    zmq_bind(publisher, "tcp://127.0.0.1:*");
    zmq_getsockopt(publisher, ZMQ_LAST_ENDPOINT, endpoint, &size);
    puts(endpoint);
    fflush(stdout);
}

static void connect_subscriber(const char *endpoint)
{
    int none = 0;

    subscriber = zmq_socket(context, ZMQ_SUB);
    zmq_setsockopt(subscriber, ZMQ_RCVHWM, &none, sizeof none);
    zmq_setsockopt(subscriber, ZMQ_SUBSCRIBE, topic, strlen(topic));
    zmq_connect(subscriber, endpoint);
}

static void join(void)
{
    char subscription[256];
    zmq_recv(publisher, subscription, sizeof subscription, 0);
    puts("joined");
    fflush(stdout);
}

static int next_count(long *count)
{
    char line[64];
    if (!fgets(line, sizeof line, stdin))
        return 0;
    *count = atol(line);
    return 1;
}

static int in_order(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

static void ping(zmq_msg_t *message, long count)
{
    int64_t *times = malloc(count * sizeof *times);
    for (long i = 0; i < count; i++) {
        int64_t start = now();
        send_one();
        receive_one(message);
        times[i] = now() - start;
    }
    qsort(times, count, sizeof *times, in_order);
    printf("%lld %lld\n", (long long)times[count / 2], (long long)times[count * 99 / 100]);
    free(times);
}

int main(int argc, char **argv)
{
    char other[256];
    long count;
    zmq_msg_t message;

    assert(argc >= 4);
    const char *role = argv[1];
    topic = argv[2];
    read_frames(argv[3]);
    context = zmq_ctx_new();
    zmq_msg_init(&message);

    if (strcmp(role, "receive"))
        bind_publisher();
    if (!strcmp(role, "receive") || !strcmp(role, "pong"))
        connect_subscriber(argv[4]);
    if (!strcmp(role, "ping")) {
        assert(fgets(other, sizeof other, stdin));
        other[strcspn(other, "\n")] = 0;
        connect_subscriber(other);
    }
    if (publisher)
        join();

    while (next_count(&count)) {
        int64_t start = now();
        if (!strcmp(role, "ping")) {
            ping(&message, count);
        } else {
            for (long i = 0; i < count; i++) {
                if (subscriber)
                    receive_one(&message);
                if (publisher)
                    send_one();
            }
            if (strcmp(role, "pong"))
                printf("%lld\n", (long long)(publisher ? start : now()));
        }
        fflush(stdout);
    }
    return 0;
}
